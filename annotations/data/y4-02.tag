# id: y4-006  year: 2022  issuer: 泽宁市第二人民医院
[title] 泽宁市第二人民医院 2022 年度信息公开工作报告
[preamble] 按照《公共企事业单位信息公开规定制定办法》《医疗卫生机构信息公开管理办法》（国卫办发〔2021〕43 号）及市卫健委的通知，我院编制完成 2022 年度信息公开工作报告，现予公布。
[overview] 一、基本情况
[overview] 我院是一所集医疗、教学、科研、康复于一体的三级甲等综合医院，开放床位 1,280 张，2022 年门急诊量 97.6 万人次，出院 4.9 万人次，平均住院日降至 7.4 天。
+[overview] 面对疫情防控转段和诊疗秩序恢复的双重压力，医院始终把信息公开看作改善就医体验的“窗口”，尽力让患者看得明白、问得清楚、花得放心。
[organization] （一）组织管理
[organization] 院长是信息公开第一责任人，党委办公室统筹，院办、医务部、护理部、医保办、价格办、信息中心各司其职，设专职信息管理员 {1 名|staff.fulltime}，科室兼职通讯员 {46 名|staff.parttime}。
+[organization] 年内院务会专题研究信息公开 {2 次|meeting}。
[mechanism] （二）制度与清单
[mechanism] 对照国家卫生健康委的基本目录，确定我院{主动公开事项|item} {34 项|other}，分“资质类、服务类、行风廉政类、健康科普类”四大块，逐项写明责任科室，凡变动的在 20 个工作日内更新。
+[mechanism] 坚持患者隐私保护优先，凡拟发布的病例、照片一律做脱敏处理，全年没有发生{患者信息泄露|other=0}事件。
[proactive] 二、主动公开情况
[proactive] （一）公开渠道
[proactive] 1.官方网站：全年发布信息 {742 条|disclosure.website}，其中{招标采购公告|item} {188 条|disclosure.category}，{人才招聘|item} {27 条|disclosure.category}，{新闻动态|item} {361 条|disclosure.category}，{专家停诊出诊变动|item} {52 条|disclosure.category}。
[proactive] 2.微信公众号：推送 {536 条|disclosure.wechat}，{关注人数|item} {34.2 万|traffic}，单篇最高{阅读量|item} {10.6 万|traffic}。
[proactive] 3.院内载体：门诊大厅、住院部电梯厅 {22 块|platform}{电子屏|item}循环播放医疗服务项目、药品和耗材价格，{宣传橱窗|item}换版 {16 期|disclosure.other_channel}，各病区设置{入院须知展板|item} {38 块|disclosure.other_channel}。
[proactive] （二）公开内容
[proactive] 一是服务类信息。
+[proactive] 公布{医疗服务项目价格|item} {4,907 项|disclosure.category}、{药品价格|item} {1,326 种|disclosure.category}，住院患者“一日清单”做到天天送、人人知。
[proactive] 二是健康科普。
+[proactive] 组建科普讲师团，撰写{科普文章|item} {214 篇|disclosure.category}，拍摄{科普短视频|item} {63 条|disclosure.category}，在{市广播电台“名医在线”栏目|item}播出 {50 期|disclosure.other_channel}，义诊 71 场次，受益群众 8,300 余人次。
[proactive] 三是行风廉政信息。
+[proactive] 公布“九项准则”全文、投诉电话和信箱，与供应商签订廉洁购销合同 312 份。
[response] 三、回应关切
[response] 医患沟通办公室全年接待{来访|item} {486 人次|inquiry}，受理{投诉|item} {273 件|inquiry}，较上年下降 {11.3%|comparison}，{化解率|item} {97.8%|rate}；
+[response] 12345 热线转办{工单|item} {655 件|inquiry}，{满意率|item} {93.1%|rate}。
+[response] 门诊、住院患者满意度调查由第三方机构开展，得分分别是 91.4 分和 94.7 分，在全市 9 家市属医院中居第二位。
+[response] 12 月中旬就“发热门诊排队时间长”“退烧药限购”等问题，通过公众号发布说明 {5 篇|response}。
[application] 四、依申请获取信息情况
[application] 公共企事业单位不再适用依申请公开的程序，患者复印病历、查询检验报告按照《医疗机构病历管理规定》办理，不计入本报告。
[problem] 五、存在问题
[problem] （1）网站与公众号内容重合度高，对老年患者不够友好；
+[problem] （2）专家停诊信息有时晚于患者到院，年内因此引发的{投诉|item}有 {19 件|inquiry}；
+[problem] （3）价格公示更新由人工维护，容易出错。
[plan] 六、2023 年打算
[plan] （1）公众号上线大字版、语音播报，门诊增设志愿引导员；
+[plan] （2）打通排班系统与公众号，停诊信息第一时间自动推送到已预约患者；
+[plan] （3）价格公示与 HIS 系统对接，实行联动更新。
[signature] 泽宁市第二人民医院
[signature] 2023 年 1 月 30 日
---
# id: y4-007  year: 2020  issuer: 云港海关
[title] 中华人民共和国云港海关2020年政府信息公开工作年度报告
[preamble] 依照《中华人民共和国政府信息公开条例》第五十条规定，云港海关编制2020年政府信息公开工作年度报告，内容涵盖本关及所属12个隶属海关。
+[preamble] 公众如对报告有意见建议，请联系云港海关办公室（地址：云港市临港大道199号，电话：0518-80227710）。
[overview] 一、总体情况
[overview] 2020年，云港海关统筹口岸疫情防控和促进外贸稳增长，全年监管进出口货运量1.93亿吨、货值2,870亿元，征收税款214.6亿元，查获走私案件46起。
+[overview] 在政府信息公开方面，以企业和旅客需要为牵引，突出政策供给的及时、准确、易懂，公开质效得到进一步提升。
[proactive] （一）主动公开工作扎实推进
[proactive] 关区通过海关门户网站子站发布政府信息{1,894条|disclosure.website}，其中{海关公告|item}{8份|disclosure.category}，{关区统计数据|item}{156条|disclosure.category}，{行政处罚信息|item}{402条|disclosure.category}，{企业资质类公示|item}{73条|disclosure.category}，{“双随机、一公开”抽查结果|item}{12批次|disclosure.category}，{进出口商品检验检疫警示|item}{19条|disclosure.category}。
+[proactive] “云港海关发布”微信推送{611条|disclosure.wechat}，微博{988条|disclosure.weibo}，{中央和地方媒体|item}采用本关供稿{237篇|disclosure.other_channel}。
[proactive] 口岸疫情防控的信息公开是全年重点。
+[proactive] 在机场、码头旅检现场的显著位置摆放中英日韩四种文字的{健康申报指引|item}{5.8万份|document.other}，{电子屏|item}滚动播放{1.4万余条次|disclosure.other_channel}。
[interpretation] （二）政策解读注重实效
[interpretation] 结合综合保税区新政、跨境电商B2B出口试点、“两步申报”改革，线上直播解读{14场|interpretation}，发布图文解读{57篇|interpretation}，编印双语《{AEO企业培育手册|item}》{3,000本|document.other}。
[response] （三）互动交流渠道通畅
[response] 12360海关热线人工接听{来电|item}{7.2万个|inquiry}，{一次解决率|item}{94.5%|rate}；
+[response] 关长信箱办结{来信|item}{118封|inquiry}；
+[response] 举行新闻发布会{4次|press_conference}，主动发布关区外贸数据并答记者问。
[mechanism] （四）信息管理更加严格
[mechanism] 严格落实先审查后公开，对2008年以来制发的规范性文件逐件评估，确认继续有效{规范性文件|item}{6件|document.normative}，宣布失效{9件|document.normative}。
[supervision] （五）监督保障持续强化
[supervision] 对12个隶属海关政务公开开展{交叉检查|item}{1次|supervision}，反馈{问题|item}{37项|other}，年底前全部整改到位；
+[training] 组织条例专题网络培训{2期|training}，参训关员{840人次|trainee}。
+[supervision] 没有发生需要{追究责任|supervision=0}的情形。
[application] 二、收到和处理政府信息公开申请情况
[application] 全年新收政府信息公开申请{27件|application.received}，加上2019年结转的{1件|application.carried_in}，应办{申请|item}共{28件|other}，均已在法定期限内答复完毕。
+[application] 答复结果为：予以公开{11件|application.granted}，部分公开{4件|application.partial}，不予公开{5件|application.refused|item=}（{国家秘密|item}{1件|application.refused}、{“三安全一稳定”|item}{1件|application.refused}、{商业秘密|item}{3件|application.refused}），无法提供{6件|application.unavailable|item=}（{没有现成信息需要另行制作|item}{6件|application.unavailable}），{重复申请|item}{2件|application.not_processed}。
+[application] 申请人以进出口企业为主，商业企业提出的占到六成。
[dispute] 三、行政复议、行政诉讼情况
[dispute] 行政复议{1件|review}，复议机关决定维持，全年没有涉及政府信息公开的{行政诉讼|litigation=0}。
[problem] 四、存在的主要问题及改进情况
[problem] 本关在工作中发现，隶属海关之间公开水平有差距，部分现场海关办事指南没有随机构改革同步修改，企业反映的高频问题归集分析不够。
[plan] 针对上述不足，已完成{办事指南|item}集中校核{2轮|other}，修改{114处|other}；
+[plan] 下一年将按季梳理热线知识库，把企业问得最多的问题做成问答在网站首页公布，同时加强对隶属海关的工作指导。
[other] 五、其他需要报告的事项
[fee] 2020年，本关未收取{信息处理费|fee=0}。
---
# id: y4-008  year: 2013  issuer: 澄水市气象局
[title] 澄水市气象局2013年政府信息公开年度报告
[preamble] 依据国务院《政府信息公开条例》和《气象部门政府信息公开办法》，特向社会公布本局二〇一三年政府信息公开年度报告。
+[preamble] 报告共分七部分，如需了解更多情况，请致电市气象局办公室，电话6223091。
[overview] 一、概述
[overview] 2013年，我市天气气候复杂，先后出现了低温冷害、强对流、区域性暴雨和秋冬连旱，年平均降水量1042毫米，较常年偏少一成半，全市因气象灾害直接经济损失2.3亿元。
+[overview] 对气象部门来说，天气预报预警就是群众最关心的政府信息。
+[overview] 一年来，我局以“早发布、广覆盖、听得懂”为目标，把公共气象服务和政府信息公开拧成一股绳，取得较好效果。
[organization] 二、组织机构
[organization] 局领导班子分工明确，办公室负责综合协调，气象台负责预报预警信息发布，防雷中心负责行政审批信息发布，全局从事该工作的{六人|staff.total}，均为兼职。
[mechanism] 坚持编写、校对、签发三道关，重大灾害性天气预警由首席预报员签发。
[proactive] 三、主动公开信息情况
[proactive] （一）预报预警信息
[proactive] 全年对外发布{短期天气预报|item}{1095次|disclosure.category}，{灾害性天气预警信号|item}{87次|disclosure.category}，其中{暴雨预警|item}{31次|disclosure.category}、{雷电预警|item}{28次|disclosure.category}；
+[proactive] 制作{决策气象服务材料|item}{146期|document.other}，报送市委、市政府及有关部门。
[proactive] 预警信息靠什么送到老百姓手里？
+[proactive] 我们主要利用{手机短信|item}、{农村大喇叭|item}、{电子显示屏|item}，全年分别发送{1860万条次|disclosure.other_channel}、{2.1万次|disclosure.other_channel}、{9400条|disclosure.other_channel}。
+[platform] 目前全市共有{气象预警大喇叭|item}{512套|platform}、{显示屏|item}{186块|platform}，比去年各增加{120套|comparison|item=气象预警大喇叭}和{36块|comparison|item=显示屏}。
[proactive] （二）政务类信息
[proactive] 在市政府门户网站公开信息{93条|disclosure.website}，在澄水气象网更新信息{420条|disclosure.website}，包括{机构与职责|item}{5条|disclosure.category}，{气象法规|item}{11条|disclosure.category}，{防雷行政许可公示|item}{134条|disclosure.category}，剩余部分均为工作动态和科普知识。
[proactive] 保留{行政许可事项|item}{3项|admin}，{非行政许可审批|item}{1项|admin}，全年办理{防雷装置设计审核和竣工验收许可|item}{268件|admin}，依法检测易燃易爆场所防雷设施415处。
[proactive] （三）科普宣传
[proactive] “3·23”世界气象日期间，市气象台、观测站免费向公众开放，接待{参观群众|item}{2300人次|inquiry}，分发{防灾避险手册|item}{5千册|document.other}，气象专家到学校、社区作{防灾减灾科普讲座|item}{9场|disclosure.other_channel}。
[response] 四、社会公众咨询情况
[response] “12121”气象声讯电话{拨打量|item}达到{68万次|traffic}，值班电话解答{公众咨询|item}{一千二百余次|inquiry}，多数是询问高考、中考期间和国庆长假的天气。
+[response] 出具理赔用气象证明73份。
[response] 7月下旬高温期间，网上出现“热死人被隐瞒”“官方故意少报气温”的议论，我局通过电视访谈{1次|interview}和微博文章{3篇|response}就观测规范作了解释，传言很快平息。
[application] 五、依申请公开情况
[application] 本年度没有收到书面或者网上的{政府信息公开申请|application.received=0}。
[fee] 六、收费、复议、诉讼情况
[fee] 防雷检测收费执行省物价局核定标准，与信息公开无关。
+[dispute] 无信息公开方面的{收费|fee=0}、{行政复议|review=0}、{行政诉讼|litigation=0}。
[problem] 七、存在问题与努力方向
[problem] 一是山区部分自然村仍是预警信息盲区，大喇叭损坏后维修不及时；
+[problem] 二是专业术语多，“局地”“短时强降水”农民听不明白。
[plan] 明年首先要联合广电、移动公司解决边远山村的接收问题，其次要把预警用语改得更口语化，再次要试开通气象微信。
[signature] 二〇一四年二月十八日
---
# id: y4-009  year: 2021  issuer: 临浦市市场监督管理局
[title] 临浦市市场监督管理局2021年政府信息公开工作年度报告
[title] 发布日期：2022-01-24 16:32　来源：市市场监管局　浏览次数：217
[overview] 一、总体情况
[preamble] 现将临浦市市场监督管理局2021年政府信息公开工作情况报告如下，时间从1月1日算起，至12月31日截止。
[proactive] （一）主动公开
[proactive] 2021年，我局紧扣“放管服”改革、食品安全、知识产权保护等中心工作，通过市政府门户网站部门频道发布信息{1,037条|disclosure.website}。
+[proactive] 其中，{公告公示|item}{316条|disclosure.category}，{政策文件|item}{24条|disclosure.category}，{计量检定机构名录|item}{3条|disclosure.category}，{地方标准文本|item}{17项|disclosure.category}，{缺陷产品召回|item}{8条|disclosure.category}，{双公示信息|item}{21,406条|disclosure.category}（系统自动归集，不计入前述总数）。
+[key_area] 食品安全抽检是群众最关注的领域，全年公布{监督抽检公告|item}{51期|disclosure.key_area}、{不合格产品核查处置公告|item}{34期|disclosure.key_area}，涉及样品6,208批次，总体合格率98.63%。
+[key_area] “双随机、一公开”监管抽查企业及个体户4,117户，{抽查结果|item}已向社会公示{4,117条|disclosure.key_area}，{公示率|item}{100%|rate}。
[proactive] 截至年底，全市实有市场主体18.6万户，新登记3.1万户，企业年报公示率92.7%。
[application] （二）依申请公开
[application] 我局本年度收到申请量大幅上升，共新收{179件|application.received}，同比增长{2.4倍|comparison}，几乎全部与投诉举报处理有关，{同一申请人|item}提出的就有{88件|application.breakdown}。
+[application] 年内答复{171件|application.closed}，结转至2022年的{8件|application.carried_out}。
+[application] 在办结的申请里，予以公开{46件|application.granted}，部分公开{12件|application.partial}，不予公开{9件|application.refused}，全部属于{行政执法案卷信息|item}；
+[application] {本机关不掌握相关政府信息|item}{38件|application.unavailable}，{没有现成信息需要另行制作|item}{14件|application.unavailable}；
+[application] {信访举报投诉类申请|item}{29件|application.not_processed}，{重复申请|item}{17件|application.not_processed}；
+[application] 申请人{无正当理由逾期不补正|item}{6件|application.other}。
[mechanism] （三）政府信息管理
[mechanism] 规范公文属性认定，由法规科对拟不公开的文件逐件把关。
+[mechanism] 对原工商、质监、食药、知识产权四个部门的存量文件开展全面清理，共梳理{文件|item}{1,392件|document.other}，其中{行政规范性文件|item}{26件|document.normative}，继续有效{15件|document.normative}，废止{11件|document.normative}。
[platform] （四）平台建设
[platform] “临浦市监”微信公众号开设“你点我检”“消费课堂”“企业服务”三个菜单，{关注人数|item}{5.7万|traffic}，全年推送{483条|disclosure.wechat}。
+[proactive] “你点我检”征集群众点选的{食品品种|item}{42类|other}，并{现场直播|item}检验过程{6场|disclosure.other_channel}。
[response] 12315平台接收{投诉、举报、咨询|item}{26,983件|inquiry}，{按时办结率|item}{99.4%|rate}，为消费者挽回经济损失417万元。
[supervision] （五）监督保障
[supervision] 各县（市）局、各分局政务公开实行月通报，全年下发{通报|item}{11期|supervision}，在年终考核中占3分。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 被申请行政复议{23件|review|item=}，{结果维持|item}{14件|review}，{结果纠正|item}{2件|review}，{其他结果|item}{4件|review}，{尚未审结|item}{3件|review}；
+[dispute] {未经复议直接起诉|item}{2件|litigation}，{复议后起诉|item}{3件|litigation}，法院均判决我局胜诉。
[problem] 五、存在的主要问题及改进情况
[problem] 存在的问题主要是：职业举报人以信息公开为手段向行政机关施压的现象突出，占用了大量办案人员的精力；
+[problem] 复议中有{2件|review}被{纠正|item}，原因都是超期；
+[problem] 县级局没有专门力量，文书质量参差不齐。
[plan] 改进情况：一、建立“一案一档”和到期前5日预警，下半年未再出现超期；
+[plan] 二、编印{依申请公开文书样式|item}{1套|document.other}发到县局；
+[plan] 三、对滥用申请权的，依法要求其说明理由，说明理由不合理的不予处理。
[other] 六、其他需要报告的事项
[fee] 对申请公开数量、频次超过合理范围的申请人收取信息处理费{1,260元|fee}，涉及{申请|item}{2件|other}。
---
# id: y4-010  year: 2019  issuer: 浔阴市自然资源和规划局
[title] 浔阴市自然资源和规划局2019年度政府信息公开工作年度报告
[overview] 一、总体情况
[overview] 浔阴市自然资源和规划局于2019年2月由原国土资源局、规划局、林业局的相关职能组建而成，下设5个分局、14个直属单位。
+[overview] 组建之初，三家单位的网站、目录、人员怎么合、公开的口径怎么统，是摆在我们面前的头一道题。
+[mechanism] 我局从统一目录入手，将原来的{三套|other}{公开目录|item}合编为一套，重新发布了公开指南，对保密审查、答复文书格式等作出统一规定。
[proactive] （一）主动公开情况
[proactive] 1. 网站公开。
+[proactive] 原国土局网站于6月30日停止更新、原规划局网站于7月15日关停，信息并入市政府门户网站部门专栏，全年在新旧网站专栏上合计发布{2864条|disclosure.website}。
[proactive] 2. 公开重点。
+[key_area] 征地信息方面，在省征地信息公开查询系统上传{征地批文|item}{47批|disclosure.key_area}、{一书四方案|item}{47套|disclosure.key_area}、{征地公告|item}{183份|disclosure.key_area}，涉及6个乡镇、31个村，面积4,812亩。
+[key_area] 土地市场方面，发布{出让公告|item}{62份|disclosure.key_area}，{成交结果公示|item}{71宗|disclosure.key_area}，{供地计划|item}{1份|disclosure.key_area}，全年出让土地3,906亩，成交价款58.4亿元。
+[key_area] 规划方面，批前公示{规划方案|item}{128个|disclosure.key_area}，批后公布{85个|disclosure.key_area}，设置现场公示牌{128块|bulletin_board}，召开{规划听证会|item}{3次|other}。
[proactive] 3. 不动产登记。
+[proactive] 发布{遗失声明|item}{764条|disclosure.category}，{首次登记公告|item}{129条|disclosure.category}，全年办理不动产登记14.3万件，平均办理时间压缩到3个工作日。
[proactive] 4. 地质灾害防治。
+[proactive] 汛期与气象台联合发布{地质灾害气象风险预警|item}{16次|disclosure.category}，向隐患点的群众发放{防灾避险明白卡|item}{4,370张|document.other}，全市地质灾害隐患点211处。
[application] （二）依申请公开情况
[application] 全年新收政府信息公开申请{246件|application.received}，原国土局、规划局上年度合计结转{13件|application.carried_in}，是全市申请量最大的部门。
+[application] 申请{征地批文及补偿资料|item}的占{57.7%|rate}，申请{规划许可及总平图|item}的占{26.4%|rate}，其余为采矿权、林权等。
+[application] 答复{240件|application.closed}，其中予以公开{132件|application.granted}，部分公开{17件|application.partial}，不予公开{8件|application.refused|item=}，因{本机关不掌握|item}而无法提供{61件|application.unavailable}，不予处理{16件|application.not_processed}，其他处理{6件|application.other}。
+[application] {19件|application.carried_out}转入下年继续办理。
[response] （三）政民互动
[response] 局长信箱、市民论坛收到{留言|item}{1,588条|inquiry}，均已回复，就群众意见集中的“小产权房”办证问题，局主要负责人走进演播室接受访谈{2次|interview}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2019年办结政府信息公开类行政复议{18件|review}、行政诉讼{21件|litigation}，被{撤销或确认违法|item}的复议{3件|review}、诉讼{4件|litigation|item=撤销或确认违法}，{败诉率|item}较前两年下降，为{19.0%|rate}。
[problem] 五、存在的主要问题及改进情况
[problem] 主要有三个方面的问题：一是历史征地档案散失，2000年以前的材料很难查找；
+[problem] 二是规划公示的内容技术性强，公示位置偏僻，有的居民到开工才知道；
+[problem] 三是征地信息公开仍有拖延，被省厅通报的超期公开{批次|item}有{5个|other}。
[plan] 针对以上问题，一是启动馆藏征地档案数字化，本年完成扫描{档案|item}{1.6万卷|other}，2020年全部完成；
+[plan] 二是规划公示做到小区出入口、社区公告栏、网站三处同步；
+[plan] 三是征地批文收到之日起10个工作日内必须上传，由局督察科按月核查。
[other] 六、其他需要报告的事项
[other] 无其他需要报告的事项。
