# id: y9-001  year: 2018  issuer: 岭北县石栗乡人民政府
[title] 首页 >> 信息公开 >> 乡镇 >> 石栗乡
[title] 石栗乡人民政府2018年信息公开年度报告
[title] 索引号：LB0417-2019-00006
[preamble] 根据《中华人民共和国政府信息公开条例》第三十一条和县政府信息公开工作办公室的通知，石栗乡人民政府编制2018年度报告。
+[preamble] 全文包括：概述，主动公开的情况，依申请公开的情况，收费及减免的情况，复议、诉讼和申诉的情况，人员和经费，问题与打算，其它需要说明的事项，附表。
+[preamble] 统计时间为2018年1月1日到12月31日，有疑问的可与乡党政办联系，电话0746-4830219。
[overview] 一、概述
[overview] 石栗乡地处县境西北，辖14个行政村、126个村民小组，总人口1.9万。
+[overview] 2018年，乡党委、政府始终把信息公开作为联系群众、转变作风的一件大事，同脱贫攻坚等中心工作一起部署，总的看，公开的面比往年宽了，群众因为不知情而上访的少了。
[organization] 3月份因人事变动，对乡政务公开领导小组作了调整，乡长唐德忠任组长，设办公室于党政办。
+[mechanism] 随后印发了《石栗乡2018年政务公开工作方案》（石政发〔2018〕11号），把任务分到站所、分到人头，公开前由站所长、分管领导、乡长三级签字，签字单由党政办留存备查。
[training] 利用乡村干部大会学习《条例》{2次|training}，各村支书、主任、文书都参加了学习，会后还请县政务公开办的同志讲了{一课|training}，讲的是什么能公开、什么不能公开。
[proactive] 二、主动公开的情况
[proactive] 2018年我乡主动公开政府信息共计{163条|disclosure.total}。
+[proactive] 其中在县政府网站乡镇栏目公开{47条|disclosure.website}，在{乡政务公开栏|item}公开{28条|disclosure.other_channel}，其余为村级公开。
+[proactive] 公开的内容有：乡政府领导分工和站所职责；
+[proactive] 各类惠农政策；
+[proactive] 计划生育、殡葬改革方面的规定；
+[proactive] 通知公告和工作动态。
[key_area] 扶贫信息是今年公开的重头。
+[key_area] 贫困户的识别、退出，扶贫资金的来源和去向，产业奖补发给了谁、发了多少，都在村部张榜，榜上留有驻村工作队长和乡纪委的电话，群众可以随时打电话问。
+[key_area] 低保实行“三榜公示”，年内公示{新增低保对象|item}{41户|disclosure.key_area}、{取消低保对象|item}{67户|disclosure.key_area}。
+[key_area] 修建石大公路征地的，征了谁家的地、多少面积、补偿多少钱，一户一户列表贴在组里，公示七天，没有人提出异议再发钱。
[interpretation] 上面的政策文件，群众看不懂的，由驻村干部到屋场会上讲，今年讲得最多的是易地搬迁和合作医疗，讲到每个组都有人能说得清为止。
[application] 三、依申请公开的情况
[application] 没有收到要求公开信息的{申请|application.received=0}。
+[application] 受理的流程、申请表样表已贴在便民服务大厅，群众要申请的可以向窗口索取。
[fee] 四、收费及减免的情况
[fee] 没有收取过{费用|fee=0}，也没有{减免|fee=0}。
[dispute] 五、复议、诉讼和申诉的情况
[dispute] {无|review=0}。
[organization] 六、人员和经费
[organization] 从事信息公开工作的有{3人|staff.total}，都是兼职，各村文书为信息员，共{14名|staff.total}。
+[organization] 公开栏制作和资料印刷从办公经费里开支，全年约花{1.3万元|budget|qualifier=approx}。
[problem] 七、问题与打算
[problem] 问题是明摆着的，一是有的站所把公开看成额外负担，催一下动一下，不催不动，材料送来也是应付差事；
+[problem] 二是村里会用电脑的人少，三个偏远村到现在网络还不稳定，县网站上的东西村民看不到；
+[problem] 三是公开的东西大的多、细的少，结果多、过程少，群众真正想知道的账目往往只有一个总数。
[plan] 2019年打算这样改：站所每月交一次信息，交不出来的在班子会上说明原因；
+[plan] 把村里的广播用起来，早晚各播一次；
+[plan] 村级账目公开到笔，由村务监督委员会签字。
+[plan] 希望县里多办几期培训班，让村文书也能轮到。
[other] 八、其它需要说明的事项
[other] 没有其它需要说明的事项。
[other] 九、附表（略）
---
# id: y9-002  year: 2022  issuer: 青荷区临水街道办事处
[title] 青荷区人民政府临水街道办事处2022年政府信息公开工作年度报告
[preamble] 本年度报告由临水街道办事处依照《中华人民共和国政府信息公开条例》第五十条编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议提起行政诉讼情况、政府信息公开工作存在的主要问题及改进情况、其他需要报告的事项六个部分组成。
+[preamble] 数据起止时间为2022年1月1日至2022年12月31日，联系地址：青荷区临水路66号，电话：0551-63370928，邮编：231899。
[overview] 一、总体情况
[overview] 2022年，临水街道深入学习贯彻党的二十大精神，在区政务公开办的指导下，以基层政务公开标准化规范化为抓手，推动街道政务公开工作提质增效，为街道经济社会发展营造了良好氛围。
[proactive] （一）主动公开
[proactive] 2022年，街道在区政府信息公开网发布各类信息共计{582条|disclosure.website}。
+[proactive] 按栏目分，{政策法规|item}{16条|disclosure.category}、{机构领导|item}{9条|disclosure.category}、{财政资金|item}{31条|disclosure.category}、{工作动态|item}{204条|disclosure.category}、{应急管理|item}{45条|disclosure.category}、{养老服务|item}{72条|disclosure.category}、{社会救助|item}{138条|disclosure.category}、{其他栏目|item}{67条|disclosure.category}。
+[proactive] 微信公众号“临水微家园”推送{326篇|disclosure.wechat}，主要是文明创建、消防提示、垃圾分类等贴近居民生活的内容，居民可以在留言区发表看法。
[key_area] 围绕疫情防控，及时转发市、区疫情防控指挥部的通告，第一时间公布核酸采样点的位置和开放时间、封控管控区域的调整情况以及生活物资保供热线，尽量让居民少打听、少跑空，避免谣言传播。
+[key_area] 围绕老旧小区改造，对改造方案、施工单位、监理单位和居民意见的采纳情况进行全过程公开，做到改造前问需于民、改造中问计于民、改造后问效于民。
[application] （二）依申请公开
[application] 街道严格按照《条例》规定的时限和程序办理申请，答复之前由司法所和街道法律顾问审核把关。
+[application] 2022年收到政府信息公开申请{3件|application.received}，均为自然人提出，其中予以公开{1件|application.granted}，{本机关不掌握|item}{2件|application.unavailable}，无结转下年度继续办理的{申请|application.carried_out=0}。
[mechanism] （三）政府信息管理
[mechanism] 落实“三审三校”，对拟发布的信息逐条进行政治性、保密性、隐私性审查，发布后由专人每日巡查，全年清理含身份证号、银行卡号等{隐私信息|item}{12条|other}。
[platform] （四）平台建设
[platform] 对街道政务公开专区进行了改造，增设查询一体机和休息座椅，11个社区的党群服务中心均设置了公开角，摆放政策汇编供居民取阅。
[supervision] （五）监督保障
[supervision] 街道把政务公开列入对社区和科室的季度考评，占总分的{3%|rate}，考评结果与年终绩效挂钩。
+[training] 全年组织业务培训{2次|training}，{社区信息员|item}{58人次|trainee}参加。
+[response] 主动接受社会评议，设立意见箱、公布监督电话，全年共收到居民{意见建议|item}{5条|inquiry}，逐条作了答复。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
[dispute] 本年度未发生因政府信息公开被申请{行政复议|review=0}、提起{行政诉讼|litigation=0}的情况。
[problem] 五、政府信息公开工作存在的主要问题及改进情况
[problem] 2022年我街道政务公开工作虽然有了一定进展，但是还存在一些薄弱环节，主要是：政策解读以转发为主、自己动手写的少，图解、视频等生动活泼的形式基本没有；
+[problem] 社区一级信息员流动快，去年培训过的人今年已经走了将近一半，业务衔接不上；
+[problem] 部分居民对公开专区不了解，专区的使用率偏低。
[plan] 针对上述问题，我街道将从三方面抓好改进：在解读上，凡街道出台的惠民措施一律配发一图读懂，由责任科室撰写、宣传办美化；
+[plan] 在队伍上，建立信息员名册，实行老带新，离岗须交接；
+[plan] 在专区上，结合“居民开放日”活动，组织居民走进专区，让大家知道这里能查什么、能问什么。
+[plan] 上年度报告中提到的公众号更新不规律的问题，已通过排班制得到解决。
[other] 六、其他需要报告的事项
[fee] 依据《政府信息公开信息处理费管理办法》，本街道2022年未产生{信息处理费|fee=0}。
---
# id: y9-003  year: 2019  issuer: 黑水沟乡
[title] 黑水沟乡2019年度政府信息公开工作报告
[overview] 一、总体情况
[overview] 今年以来，黑水沟乡按照县委县政府的要求，坚持“以公开为原则、以不公开为例外”，扎实做好信息公开各项工作。
+[organization] 乡政府没有{专门的机构|office=0}，由综合办{一名|staff.parttime}工作人员兼做信息公开。
+[key_area] 对脱贫攻坚、低保评议、草原奖补、农村危房改造等事项，乡村两级同步公示，同时向群众公布举报电话，做到阳光操作、公平公正。
[proactive] 二、主动公开政府信息情况
[proactive] 全年在县政府门户网公开信息{19条|disclosure.website}，其中{乡镇动态|item}{15条|disclosure.category}、{公示公告|item}{4条|disclosure.category}。
+[proactive] {村务公开栏|item}每季度更换一次，全乡7个村全年更换{28期|disclosure.other_channel}。
+[proactive] 借助赶场天发放{惠民政策宣传资料|item}{900余份|document.other}。
[application] 三、收到和处理政府信息公开申请情况
[application] 2019年我乡没有收到公民、法人和其他组织的{信息公开申请|application.received=0}，无上年{结转|application.carried_in=0}。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 没有因信息公开引起的{复议|review=0}、{诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 一是人手紧，经办人员同时承担驻村帮扶任务，经常在村上，信息上传不及时。
+[problem] 二是公开方式比较传统，年轻人外出务工多，在外的人看不到公开栏。
+[plan] 三是针对以上问题，计划在各村建立务工人员微信群，把公示拍照发到群里。
[other] 六、其他需要报告的事项
[other] 无
[signature] 黑水沟乡人民政府
[signature] 2020年1月10日
---
# id: y9-004  year: 2020  issuer: 丰沙县柳堡镇人民政府
[title] 柳堡镇2020年政府信息公开工作年度报告
[title] 来源:柳堡镇 发布日期:2021-01-22 字号:[大 中 小]
[overview] 一、总体情况
[overview] 2020年是极不平凡的一年,柳堡镇在全力打好疫情防控阻击战和脱贫攻坚收官战的同时,认真落实《政府信息公开条例》,坚持公开为民,各项工作取得了新进展。
[key_area] (一)疫情防控信息公开
[key_area] 疫情发生以后,镇政府把信息公开作为稳定人心的重要手段,做到疫情信息、防控措施、捐赠物资三公开。
+[key_area] 从正月初三起,利用村村响广播每天早中晚三次播放防疫知识和县指挥部通告,通过各村微信群转发权威信息,劝导群众不信谣、不传谣;
+[key_area] 镇村干部挨家挨户张贴《{致全镇人民的一封信|item}》{6200份|disclosure.key_area},悬挂{防疫横幅|item}{85条|disclosure.key_area}。
+[key_area] 接收的社会捐款和口罩、消毒液等{捐赠物资|item},来自哪里、用在何处,先后分{3批|disclosure.key_area}在公开栏和网站公布。
[proactive] (二)主动公开情况
[proactive] 1.网站公开。
+[proactive] 全年通过丰沙县人民政府网站公开{94条|disclosure.website},内容包括镇情概况、领导信息、部门预算、工作动态、通知公告五类。
[proactive] 2.新媒体公开。
+[proactive] “柳堡之窗”微信公众号发布{217条|disclosure.wechat},比上年多{96条|comparison},多出来的主要是防疫信息。
[proactive] 3.其他方式公开。
+[proactive] {镇村公开栏|item}张贴{132期|disclosure.other_channel},{LED显示屏|item}滚动播出{48条|disclosure.other_channel}。
[key_area] (三)财政信息公开
[key_area] 按照上级财政部门的统一要求,在规定时间内公开了镇本级2020年预算和2019年决算,对“三公”经费增减变化的原因作了说明,数字和文字都看得明白。
[interpretation] (四)政策解读
[interpretation] 对社保扶贫、稳岗就业、复工复产等政策,镇里没有另起炉灶,主要是转发县级部门的解读,全年转发{11篇|interpretation}。
[response] (五)回应关切
[response] 办理12345热线转来的{工单|item}{43件|inquiry},其中反映防控卡口出行不便的{17件|inquiry},均在规定时限内联系来电人说明情况。
+[response] 未发生{重大舆情|response=0}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[application] 全年收到书面申请{1件|application.received},申请人要求公开其所在村2008年退耕还林的面积登记表,因档案未移交无法查到,按{政府信息不存在|item}答复{1件|application.unavailable},并向申请人作了解释,申请人表示理解。
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 没有发生{行政复议|review=0}和{行政诉讼|litigation=0}。
[problem] 五、存在的主要问题及改进情况
[problem] 一年来,虽然我镇的信息公开工作取得了一定成绩,但也要看到,由于疫情防控任务重、时间长,常规信息的更新受到了一定影响,上半年有{两个|platform}{栏目|item}长时间没有更新,被县政府办公室点名;
+[problem] 个别村在公示捐赠物资时不够及时,引起了群众的猜疑;
+[problem] 站所之间信息互不通气,同一件事报了两遍、数字还不一样。
[plan] 对县政府办公室点名的{两个|platform}{栏目|item},我们当月就补充了内容,并指定专人每周检查一次。
+[plan] 2021年,我镇将抓住机构改革的契机,明确各办公室的公开职责,把公开的事项、时限、责任人列成清单;
+[plan] 进一步规范村级公示,统一公示的格式和期限;
+[plan] 建立信息核对制度,凡涉及数字的一律由党建办归口核对。
[other] 六、其他需要报告的事项
[other] 本年度无其他需要报告的事项。
---
# id: y9-005  year: 2018  issuer: 明湾区东塘街道办事处
[title] 东塘街道
[title] 2018年度东塘街道政府信息公开工作年度报告
[preamble] 根据《政府信息公开条例》、《明湾区政府信息公开规定》的有关要求，特向社会公布 2018 年度东塘街道政府信息公开工作年度报告。
+[preamble] 报告全文共五个部分，电子版可在区门户网站下载。
[overview] 一、工作开展概况
[overview] 2018 年度，东塘街道紧紧围绕街道党工委、办事处的重点工作，加大公开力度，着力打造透明型机关。
[organization] 街道办事处主任办公会听取信息公开工作汇报 {2 次|meeting}，明确由党政综合办公室牵头，配备专职工作人员 {1 名|staff.fulltime}，兼职工作人员 {2 名|staff.parttime}，各居委会配有信息员。
+[organization] 全年没有单列{专项经费|budget=0}，所需支出统筹解决。
[platform] 设有公共查阅点 {1 个|access_point}，在街道社区事务受理服务中心一楼，工作时间对外开放，配有电脑和打印机，由窗口人员兼管，居民前来查阅不需要办理任何手续。
[proactive] 二、主动公开政府信息的情况
[proactive] （一）公开的数量
[proactive] 本街道 2018 年新增主动公开政府信息 {74 条|disclosure.total}，{全文电子化率|item}达 {100%|rate}。
+[proactive] 自 2008 年《条例》施行以来，历年累计公开 {713 条|disclosure.cumulative}。
[proactive] （二）公开的类别
[proactive] 在新增的信息中，{业务类信息|item} {52 条|disclosure.category}，占 {70.3%|rate}；
+[proactive] {机构职能类|item} {3 条|disclosure.category}；
+[proactive] {规划计划类|item} {6 条|disclosure.category}；
+[proactive] {财政信息|item} {4 条|disclosure.category}；
+[proactive] {其他类|item} {9 条|disclosure.category}。
[proactive] （三）公开的形式
[proactive] 以网站公开为主，同时在社区宣传栏、楼组公告牌张贴与居民生活密切相关的通知；
+[proactive] 在社区报《东塘家园》上开辟政务公开版面，{社区报|item}全年出刊 {24 期|disclosure.other_channel}，免费投送到居民信箱。
[key_area] 对社会关注的“五违”整治、旧住房修缮、生活垃圾分类等工作，街道坚持方案先公示、意见先征求，公示期内收到的意见由责任科室逐条研究，采纳与否都向居民代表作出说明。
[application] 三、依申请公开政府信息的办理情况
[application] （一）收到申请的情况
[application] 2018 年度收到政府信息公开申请 {8 件|application.received}，其中{当面申请|item} {2 件|application.breakdown}，{网上申请|item} {5 件|application.breakdown}，{信函申请|item} {1 件|application.breakdown}。
+[application] 从内容看，要求获取旧改征收和违法建筑拆除方面信息的居多。
[application] （二）答复的情况
[application] {8 件|application.closed}申请均已在年内答复。
+[application] 其中：“同意公开”的 {3 件|application.granted}；
+[application] “同意部分公开”的 {1 件|application.partial}；
+[application] “{信息不存在|item}”的 {2 件|application.unavailable}；
+[application] “{非本机关公开职责权限范围|item}”的 {2 件|application.unavailable}。
[dispute] （三）复议、诉讼和举报
[dispute] 发生针对本街道有关政府信息公开的行政复议 {1 件|review|item=}，{维持具体行政行为|item} {1 件|review}；
+[dispute] 未发生{行政诉讼|litigation=0}；
+[dispute] 未收到有关信息公开的{举报投诉|complaint=0}。
[fee] （四）收费情况
[fee] 本街道未向申请人收取检索、复制、邮寄等{费用|fee=0}。
[response] 四、咨询接待情况
[response] 全年共接待{现场咨询|item} {36 人次|inquiry}，{电话咨询|item} {91 人次|inquiry}，没有{网上咨询|inquiry=0}。
[problem] 五、主要问题和改进措施
[problem] 街道政府信息公开工作还存在着公开属性认定不够准确、依申请答复文书不够规范的问题，部分科室对“应公开、尽公开”的理解有偏差，往往出于稳妥考虑把本来可以公开的公文定为依申请公开或者不予公开。
[plan] 2019 年要着重从源头上加以规范，在公文运转系统中设置公开属性必填项，由法制干部会同科室进行复核；
+[plan] 同时参加区里的案例研讨，学习兄弟街镇的做法，提高答复质量。
