# id: y7-001  year: 2013  issuer: 桐江市人民政府
[title] 桐江市2013年政府信息公开工作年度报告
[title] 发布日期：2014-03-20　来源：桐江市人民政府办公室　字体：[大 中 小]
[preamble] 本报告依照《中华人民共和国政府信息公开条例》第三十一条、第三十二条的规定，由桐江市人民政府办公室综合各县（市、区）人民政府、市政府各部门和直属机构上一年度政府信息公开情况汇总编制。
+[preamble] 全文包括概述、主动公开、依申请公开、收费减免、复议诉讼、存在问题和2014年工作安排，并附指标统计附表。
+[preamble] 所列数据的统计期限自2013年1月1日起至2013年12月31日止。
[overview] 一、概述
[overview] 2013年，全市各级各部门深入贯彻党的十八大和十八届二中、三中全会精神，按照国务院办公厅和省政府办公厅关于当前政府信息公开重点工作安排的要求，坚持以公众需求为导向，以社会关切为重点，政府信息公开工作在深化、规范、拓展上都有新的进展，为推进转型升级、建设“美丽桐江”营造了良好的政务环境。
[organization] 市政府常务会议先后{3次|meeting}专题听取政府信息公开工作汇报，分管副市长主持召开部门协调会{5次|meeting}，对“三公”经费、保障性住房、食品药品安全等信息公开的难点逐一研究，各县（市、区）也相应调整了领导小组和办事机构。
+[organization] 目前全市设置政府信息公开专门工作机构{97个|office}，配备专职人员{64人|staff.fulltime}、兼职人员{812人|staff.parttime}，其中市级单位{118人|staff.total}、县（市、区）{341人|staff.total}、乡镇（街道）{417人|staff.total}，各级财政全年投入{专项经费|item}{268.5万元|budget}，较2012年多安排{31万元|comparison}。
+[training] 面向新任分管领导和业务骨干，全市共举办培训班{42期|training}，参训{3,860人次|trainee}，市级层面的{2期|training}由市政府办公室会同市委党校承办。
[mechanism] 在制度建设上，重点是把已有的办法落到实处。
+[mechanism] 各单位对主动公开范围、保密审查程序、依申请公开流程进行了再梳理，修订了公开指南和目录，理顺了政府办、信息中心、档案馆三家的职责关系，基本做到按制度办事、靠制度管人。
[proactive] 二、主动公开政府信息情况
[proactive] （一）公开数量。
+[proactive] 2013年，全市各级行政机关主动公开{政府信息|item}{132,476条|disclosure.total}，比上年增加{18,209条|comparison}，增长{15.9%|comparison}，其中{市本级|item}公开{29,713条|disclosure.category}、占{22.4%|rate}，{各县（市、区）|item}公开{102,763条|disclosure.category}、占{77.6%|rate}。
+[proactive] 自《条例》施行以来，截至2013年底全市已累计主动公开政府信息{561,930条|disclosure.cumulative}，{全文电子化率|item}由上年的{98.2%|comparison}提高到{99.4%|rate}。
+[proactive] 从类别看，当年公开{机构职能类|item}{2,084条|disclosure.category}、{政策法规类|item}{6,731条|disclosure.category}、{规划计划类|item}{1,905条|disclosure.category}、{行政许可类|item}{24,417条|disclosure.category}、{财政资金类|item}{7,208条|disclosure.category}、{民生服务类|item}{38,560条|disclosure.category}，其余为工作动态和公告公示。
[proactive] （二）公开渠道。
+[proactive] 各级政府网站仍是公开的主渠道，全年发布{信息|item}{98,114条|disclosure.website}，同比增长{21.3%|comparison}，政府公报刊登{614条|disclosure.gazette}，《桐江市人民政府公报》出刊{12期|disclosure.gazette}，每期免费赠阅{6,000册|disclosure.gazette}。
+[proactive] “桐江发布”等政务微博发布{11,302条|disclosure.weibo}，开通不久的政务微信推送{406条|disclosure.wechat}，通过{广播电视、报刊|item}公开{9,270条（次）|disclosure.other_channel}，通过{政务公开栏、电子屏|item}公开{17,845条|disclosure.other_channel}。
+[platform] 全市{147处|access_point}政府信息公共查阅点运行正常，市档案馆新馆查阅大厅于9月启用，配备了触摸屏和复印设备，方便市民就近取阅。
[key_area] （三）重点领域。
+[key_area] 围绕行政审批、财政预决算、保障房、食品药品、环境保护、安全生产、价格收费、征地拆迁、公共企事业单位等方面，市政府办公室逐项明确了牵头单位和完成时限，各牵头单位按月报送进展。
+[key_area] 市级{61家|disclosure.key_area|item=部门预算和“三公”经费}部门首次同步公开{部门预算和“三公”经费|item}，较2012年的{38家|comparison}增加{23家|comparison}，县级公开{402家|disclosure.key_area}；
+[key_area] 公布{保障房分配结果|item}{87批次|disclosure.key_area}、{食品安全抽检公告|item}{63期|disclosure.key_area}、{环评受理和审批信息|item}{1,126条|disclosure.key_area}、{征地批后公告|item}{174件|disclosure.key_area}。
[response] （四）互动回应。
+[response] 坚持新闻发布会制度，市政府新闻办组织新闻发布会{31场|press_conference}，县（市、区）举办{58场|press_conference}，市领导和部门负责人走进“行风热线”“市长在线”访谈{96期|interview}，现场解答{市民提问|item}{2,713个|inquiry}。
+[response] 市长公开电话12345全年受理{群众来电|item}{86,420件|inquiry}，{办结率|item}{99.1%|rate}，{群众满意率|item}{94.6%|rate}，比上年提高{1.8个百分点|comparison}，网上“市长信箱”收到{来信|item}{7,305封|inquiry}，回复{7,288封|inquiry}。
[application] 三、依申请公开政府信息情况
[application] 2013年，全市共收到{政府信息公开申请|item}{983件|application.received}，比2012年的{746件|comparison}增长{31.8%|comparison}，其中{当面申请|item}{152件|application.breakdown}、{网络申请|item}{417件|application.breakdown}、{信函申请|item}{398件|application.breakdown}、{传真申请|item}{16件|application.breakdown}，{市级机关|item}受理{405件|application.breakdown}，{县级及以下|item}受理{578件|application.breakdown}。
+[application] 截至年底已答复{961件|application.closed}，其余{22件|application.carried_out}尚在法定期限之内，已答复的申请中，属于已主动公开范围的{218件|application.granted}，同意公开的{372件|application.granted}，同意部分公开的{59件|application.partial}，不同意公开的{84件|application.refused|item=}，{不属于本行政机关公开|item}的{117件|application.unavailable}，{申请信息不存在|item}的{83件|application.unavailable}，{告知作出更改补充|item}的{19件|application.unavailable}，{告知通过其他途径办理|item}的{9件|application.not_processed}。
[application] 申请内容相对集中，主要涉及土地征收、房屋拆迁、城市规划、社会保障和企业改制等方面，申请人为维护自身权益而提出的占了多数，不少申请还与正在处理的信访、诉讼相互交织。
[fee] 四、收费及减免情况
[fee] 全市依申请提供政府信息共收取检索、复制、邮寄费用{3,174元|fee}，对低保对象和残疾人免收{420元|fee}。
[dispute] 五、行政复议、行政诉讼情况
[dispute] 因政府信息公开申请行政复议{41件|review|item=}，{维持具体行政行为|item}的{33件|review}，{被依法纠错|item}的{5件|review}，{其他情形|item}{3件|review}；
+[dispute] 提起行政诉讼{17件|litigation|item=}，{维持或驳回原告诉讼请求|item}的{15件|litigation}，{被依法纠错|item}的{2件|litigation}；
+[dispute] 全市共收到政府信息公开方面的举报投诉{6件|complaint}，均已调查处理并答复举报人。
[problem] 六、存在的主要问题和2014年工作安排
[problem] 对照公众期待，全市政府信息公开工作仍有差距：一些单位对哪些该公开、哪些不该公开把握不准，宁可不公开也不愿担责任；
+[problem] 县乡两级网站内容保障薄弱，“重建设、轻更新”的现象依然存在；
+[problem] 依申请公开的答复不够规范，引发争议的情况有所增多。
+[plan] 2014年，我市将以落实国务院重点工作安排为主线，扩大“三公”经费公开范围，完善热点问题回应机制，加强对县（市、区）和乡镇的业务指导，对答复文书实行统一格式、统一编号、统一归档。
[signature] 桐江市人民政府办公室
[signature] 2014年3月18日
---
# id: y7-002  year: 2014  issuer: 汀宁市人民政府
[title] 首页 >> 政府信息公开 >> 公开年报 >> 市政府年报
[title] 汀宁市人民政府2014年度政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《福源省政府信息公开办法》，结合全市各级行政机关2014年度政府信息公开工作情况，编制本年度报告。
+[preamble] 如对报告有疑问，请联系汀宁市人民政府办公室（地址：汀宁市新华北路9号市行政中心，邮编：366400，电话：0598-8236012）。
[overview] 一、政府信息公开工作基本情况
[overview] 一年来，市政府把政务公开作为建设法治政府、创新政府、廉洁政府的重要抓手，坚持方便群众知情、便于群众监督的原则，加大公开力度，拓展公开深度，较好地发挥了政府信息对群众生产、生活和经济社会活动的服务作用。
[organization] （一）组织保障。
+[organization] 明确由常务副市长牵头，市政府办公室政务公开科承担日常工作，监察、法制、保密、档案等部门各负其责，形成齐抓共管的局面。
+[organization] 对机构改革中新组建的卫生计生、市场监督管理等部门，及时指导其重新编制公开指南和目录，确保机构调整期间工作不断、队伍不散。
[mechanism] （二）制度建设。
+[mechanism] 建立健全政府信息发布协调、公文公开属性源头认定、虚假和不完整信息澄清等工作机制，推行“先审查、后公开”“一事一审”，凡拟稿时未注明公开属性的公文，办文机构一律退回补正。
[supervision] （三）监督检查。
+[supervision] 将政府信息公开列入市对县、市对部门绩效考评，权重有所提高，全年组织{网上巡查|item}{12次|supervision}、{实地督查|item}{2轮|supervision}，印发{通报|item}{5期|supervision}，对更新滞后的{11家|supervision|item=点名批评}单位{点名批评|item}。
+[supervision] 委托市统计局社情民意调查中心开展电话{测评|item}{1次|supervision}，回收{有效样本|item}{1,600份|other}，群众对政府信息公开工作的{总体满意度|item}为{86.3%|rate}，较2013年上升{2.1个百分点|comparison}。
[proactive] 二、主动公开政府信息的情况
[proactive] 截至2014年12月31日，全市自2008年5月1日《条例》施行以来累计主动公开政府信息{48.7万条|disclosure.cumulative}，其中2014年公开{政府信息|item}{9.36万条|disclosure.total}，比2013年的{8.12万条|comparison}增加{1.24万条|comparison}，增幅为{15.3%|comparison}。
+[proactive] 按层级划分，{市直部门|item}{21,480条|disclosure.category}，{各县（市、区）|item}{58,117条|disclosure.category}，{乡镇（街道）|item}{14,003条|disclosure.category}，公开数量居前的部门是{市国土资源局|item}、{市环保局|item}和{市住建局|item}，分别为{2,305条|disclosure.category}、{1,978条|disclosure.category}和{1,640条|disclosure.category}。
+[proactive] 按公开方式划分，政府门户网站公开{71,226条|disclosure.website}，《汀宁政报》公开{288条|disclosure.gazette}，政务微博公开{9,904条|disclosure.weibo}，政务微信公开{2,137条|disclosure.wechat}，{其他方式|item}公开{10,045条|disclosure.other_channel}。
[key_area] 重点领域公开方面，大力推进权力清单公开，市级42个部门的{行政权力事项|item}向社会“晒”出，从清理前的{6,214项|comparison}压减为{3,087项|disclosure.key_area}，保留的权力逐项附有流程图。
+[key_area] 政府预算、部门预算和“三公”经费公开实现市、县两级全覆盖，市级公开{部门预算|item}{72家|disclosure.key_area}、{部门决算|item}{70家|disclosure.key_area}，较上年分别增加{9家|comparison|item=部门预算}、{12家|comparison|item=部门决算}，县级合计公开{部门预算|item}{583家|disclosure.key_area}；
+[key_area] 公示{征地信息|item}{412条|disclosure.key_area}、{工程建设项目信息|item}{2,760条|disclosure.key_area}、{环境质量监测信息|item}{730条|disclosure.key_area}、{生产安全事故信息|item}{18起|disclosure.key_area}，办理情况均可网上倒查。
[key_area] 高校、医院、公用事业等单位的办事公开由主管部门归口指导，服务承诺、收费项目和监督渠道在显著位置长期公布，群众反映较好。
[interpretation] （三）政策解读和热点回应。
+[interpretation] 坚持重要政策与解读方案一并报批，当年以市政府及市政府办公室名义印发的规范性文件配发{解读稿|item}{56篇|interpretation}，较上年增加{23篇|comparison}，县级政府网站发布{134篇|interpretation}。
+[response] 针对“5·22”特大暴雨、餐厨废油流向等社会关注的热点，市政府新闻办召开新闻发布会{24场|press_conference}，其中市政府领导出席{7场|press_conference}，组织网络在线访谈{18期|interview}，县（市、区）和部门举行新闻通气会{65次|press_conference}。
+[response] 市长专线12345整合了{27条|platform}{部门热线|item}，全年受理{诉求|item}{63,518件|inquiry}，按时办结{62,974件|inquiry}，{办结率|item}{99.1%|rate}，网上信访平台受理{信访事项|item}{4,016件|inquiry}，承办市人大代表{建议|item}{137件|proposal}、市政协{提案|item}{206件|proposal}，{办复率|item}均为{100%|rate}。
[application] 三、依申请公开政府信息情况
[application] 全市收到依申请公开政府信息{申请|item}{652件|application.received}，同比下降{8.4%|comparison}，{市本级|item}收到{271件|application.breakdown}、占{41.6%|rate}，{县（市、区）|item}收到{381件|application.breakdown}、占{58.4%|rate}，{公民|item}提出的{609件|application.breakdown}，{法人和其他组织|item}提出的{43件|application.breakdown}。
+[application] 年内办结{640件|application.closed}，予以公开{361件|application.granted}，部分公开{47件|application.partial}，不予公开{62件|application.refused|item=}，{非政府信息和信息不存在|item}的{108件|application.unavailable}，{不属本机关职责|item}的{62件|application.unavailable}，{12件|application.carried_out}结转下年办理。
[fee] 申请人查阅、复制政府信息，各级行政机关均未收取{费用|fee=0}。
[dispute] 四、复议、诉讼和申诉情况
[dispute] 全市发生涉及政府信息公开的{行政复议|item}{26件|review|item=}，比上年减少{9件|comparison}，其中{维持|item}{21件|review}、{撤销|item}{2件|review}、申请人{撤回|item}{3件|review}；
+[dispute] 行政诉讼{14件|litigation}，除{2件|litigation}仍在审理外，法院均判决驳回原告诉讼请求。
[problem] 五、不足之处及下一步工作
[problem] 主要不足是：公开的信息中动态类偏多，决策、执行、结果类偏少；
+[problem] 政务微博、微信多头开设，内容雷同，个别账号长期不发声；
+[problem] 基层队伍不稳，业务生疏。
[plan] 2015年，我市将进一步完善权力清单和责任清单，研究制定政务微博微信管理办法，建立县、乡两级公开工作联系点，推动政府信息公开向基层延伸。
[other] 六、需要说明的事项
[other] 因统计口径调整，本报告部分数据与2013年度报告所列不完全可比。
---
# id: y7-003  year: 2015  issuer: 洛渡市人民政府
[title] 洛渡市2015年政府信息公开工作年度报告
[preamble] 洛渡市人民政府根据《中华人民共和国政府信息公开条例》和市政府各部门、各区县政府信息公开年度报告，编制洛渡市2015年政府信息公开工作年度报告。
[overview] 第一部分　概述
[overview] 2015年，在省委、省政府的正确领导下，全市认真落实国务院《2015年政府信息公开工作要点》（国办发〔2015〕22号），以“简政放权、放管结合、优化服务”为切入点，公开、解读、回应同步推进，公开的面更宽了，群众查起来更方便了，政府工作的透明度、公信力和社会认同感有了新的提高。
[organization] 市政务公开领导小组成员单位进一步扩充，市政府办公室新设政务公开处。
+[organization] 截至年底，全市专门机构{88个|office}，工作人员{1,032人|staff.total}，其中专职{93人|staff.fulltime}、兼职{939人|staff.parttime}。
+[organization] 年度经费纳入同级财政预算，不含网站建设和维护费用，合计{406.8万元|budget}。
[training] 各级各部门普遍把《条例》纳入公务员法治培训内容，邀请高校学者、法院法官围绕典型案例授课，讲解答复中容易出现的程序瑕疵，增强了一线人员依法办理的能力。
[proactive] 第二部分　主动公开政府信息情况
[proactive] 一、总量情况
[proactive] 2015年，全市新增主动公开{政府信息|item}{187,264条|disclosure.total}，与2014年的{171,530条|comparison}、2013年的{140,917条|comparison}相比逐年上升，其中{市级行政机关|item}{61,308条|disclosure.category}、{区县行政机关|item}{92,715条|disclosure.category}、{乡镇街道|item}{33,241条|disclosure.category}，历年累计公开{933,806条|disclosure.cumulative}。
+[proactive] 市级行政机关公开的信息中，{业务类|item}{27,640条|disclosure.category}、占{45.1%|rate}，{政策文件类|item}{3,912条|disclosure.category}、占{6.4%|rate}，{公告公示类|item}{18,206条|disclosure.category}、占{29.7%|rate}。
+[proactive] 规范性文件实行统一登记、统一编号、统一公布，市政府及部门制发{规范性文件|item}{93件|document.normative}，经清理宣布失效和废止{128件|document.normative}，全部在网上公布。
[platform] 二、平台建设情况
[platform] 积极适应移动互联网发展趋势，加快推进政府网站集约化，区县政府部门网站陆续迁入统一平台，域名、版式、后台管理逐步统一，网站安全和运维有了技术保障。
+[platform] 至年底，全市{政府网站|item}由普查前的{214个|comparison}整合为{103个|platform}，{政务微博|item}{326个|platform}、{政务微信公众号|item}{241个|platform}、{政务客户端|item}{19个|platform}。
+[proactive] “洛渡发布”微博、微信分别发布信息{6,840条|disclosure.weibo}和{1,095条|disclosure.wechat}，官方账号{粉丝|item}合计{213万|traffic}，比上年净增{58万|comparison}，市政府门户网站公开信息{33,972条|disclosure.website}，《洛渡政报》编印{24期|disclosure.gazette}，刊发文件{251件|disclosure.gazette}。
[key_area] 三、重点领域情况
[key_area] 围绕群众普遍关心的九大类重点信息，市政府办公室建立台账，每季度对账销号。
+[key_area] 其中公布市级{行政审批事项目录|item}{268项|disclosure.key_area}、{责任清单|item}{4,911项|disclosure.key_area}，公开{市级部门预决算和“三公”经费|item}{164份|disclosure.key_area}，公示{城乡低保、医疗救助信息|item}{8.2万条|disclosure.key_area}，公告{国有土地出让信息|item}{367宗|disclosure.key_area}，通报{环境违法案件|item}{95起|disclosure.key_area}。
+[key_area] 信用信息“双公示”自11月1日起试运行，两个月归集公示{行政许可|item}{5,102条|disclosure.key_area}、{行政处罚|item}{1,377条|disclosure.key_area}，来自市直部门的占三分之二。
[response] 四、解读回应情况
[response] 市政府主要领导带头解读政策，在市“两会”期间与网民在线交流，各区县长、部门一把手轮流做客“洛渡面对面”。
+[interpretation] 全年发布{解读信息|item}{379条|interpretation}，较上年的{204条|comparison}增长{85.8%|comparison}，其中图解{68条|interpretation}、专家解读{41条|interpretation}、媒体专访{57条|interpretation}。
+[response] 召开新闻发布会{47场|press_conference}、在线访谈{52期|interview}，回应公众关注热点和重大舆情{183次|response}，12345政府服务热线接听{来电|item}{41.6万个|inquiry}，{接通率|item}{93.8%|rate}，{转办件按时办结率|item}{98.7%|rate}，分别提高{2.4个|comparison|item=接通率}和{0.9个百分点|comparison|item=转办件按时办结率}。
[application] 第三部分　依申请公开政府信息情况
[application] 全市受理{政府信息公开申请|item}{2,316件|application.received}，同比增加{604件|comparison}，其中向{市级行政机关|item}提出的{1,087件|application.breakdown}，向{区县和乡镇|item}提出的{1,229件|application.breakdown}，按时答复{2,298件|application.closed}，延期答复{18件|application.closed}。
+[application] 从答复情况看，{同意公开|item}答复{1,186件|application.granted}、占{51.2%|rate}，{同意部分公开|item}答复{143件|application.partial}、占{6.2%|rate}，{不同意公开|item}答复{205件|application.refused|item=}，其中{涉及商业秘密|item}的{31件|application.refused}、{涉及个人隐私|item}的{66件|application.refused}、{危及“三安全一稳定”|item}的{9件|application.refused}、{不是《条例》所指政府信息|item}的{99件|application.refused}。
+[application] 此外，{不属于本行政机关公开|item}{348件|application.unavailable}，{申请信息不存在|item}{331件|application.unavailable}，{告知补正|item}{57件|application.unavailable}，{告知通过其他途径办理|item}{46件|application.not_processed}。
[dispute] 第四部分　行政复议、诉讼和举报
[dispute] 新行政诉讼法施行后，立案登记制带来案件数量明显上升。
+[dispute] 全市因政府信息公开引发{行政复议|item}{134件|review|item=}，较上年增加{51件|comparison}，{维持|item}{96件|review}，{确认违法、撤销或责令履行|item}{21件|review}，{驳回、终止|item}{17件|review}；
+[dispute] {行政诉讼|item}{88件|litigation|item=}，同比增长{1.2倍|comparison}，其中以市政府为被告的{19件|litigation|item=}，法院{判决驳回|item}{61件|litigation}，{纠错|item}{7件|litigation}，{原告撤诉|item}{6件|litigation}，{未审结|item}{14件|litigation}。
[fee] 第五部分　收费情况
[fee] 全市收取依申请公开信息费用共计{6,228元|fee}，减免{1,350元|fee}。
[problem] 第六部分　问题与打算
[problem] 从全年运行情况看，公开工作与法治政府建设的要求还不相适应，有的部门把申请人视为“找麻烦”，沟通不够、说理不透；
+[problem] 有的区县重大决策预公开流于形式，征求意见时间短、反馈少。
[plan] 2016年，要把工作重心放到决策公开和执行结果公开上来，规范答复文书，充实区县工作力量，同时推动微博微信与网站联动发声，让公开的信息“看得见、找得到、用得上”。
---
# id: y7-004  year: 2016  issuer: 津海市云岫区人民政府
[title] 云岫区2016年政府信息公开工作年度报告
[title] 索引号：00012345-6-2017-00021　公开日期：2017-03-17
[preamble] 本报告系津海市云岫区人民政府按照《中华人民共和国政府信息公开条例》及《津海市政府信息公开规定》要求编写,数据由全区28个委办局、14个街道、3个镇和区级公共企事业单位提供。
+[preamble] 报告电子版可从“云岫政务”网站下载,索取纸质文本请到区政府信息公开申请受理处(地址:锦澜路1188号2楼)。
[overview] 一、概况
[overview] 2016年,云岫区围绕“创新之区、宜居之城”的奋斗目标,全面落实中央“两办”《关于全面推进政务公开工作的意见》,在决策、执行、管理、服务、结果公开上统筹谋划,注重制度先行、注重源头管理、注重平台整合、注重公众参与,区域治理的开放度和居民的获得感同步提升。
[organization] 区政务公开办设在区政府办公室,与信息、督查、热线管理合署,统筹协调力度得到加强。
+[organization] 各街镇明确一名副主任(副镇长)分管,并把政务公开同社区治理、网格化管理、基层党建结合起来,探索建立了“居民区政务公开观察员”队伍,共聘请{观察员|item}{126名|other},年内提出{意见|item}{314条|inquiry},采纳{207条|inquiry}。
[mechanism] 结合行政规范性文件清理,对全区公开目录进行“瘦身”,修订《区政府信息公开工作考核办法》《公文类信息公开审核办法》,严格执行公文备案制度。
+[mechanism] 全年向区公文备案系统报送{公文类信息|item}{4,618件|document.other},其中{主动公开|item}{3,140件|document.other},{依申请公开|item}{702件|document.other},{不予公开|item}{776件|document.other},{公文主动公开率|item}{68.0%|rate},比2015年上升{4.7个百分点|comparison}。
[proactive] 二、主动公开情况
[proactive] 全区新增主动公开政府信息{12,845条|disclosure.total},其中{区级机关|item}{9,416条|disclosure.category},{街镇|item}{3,429条|disclosure.category},{全文电子化率|item}{100%|rate},自2004年以来累计主动公开政府信息{118,702条|disclosure.cumulative}。
+[proactive] 从内容看,{政策法规类|item}{382条|disclosure.category}、占{3.0%|rate},{规划计划类|item}{516条|disclosure.category}、占{4.0%|rate},{业务类|item}{9,873条|disclosure.category}、占{76.9%|rate},{机构设置类|item}{241条|disclosure.category},{其他类|item}{1,833条|disclosure.category}。
+[proactive] 从渠道看,“云岫政务”门户网站公开{12,310条|disclosure.website},区政府公报编发{6期|disclosure.gazette},“云岫发布”微博发布{5,127条|disclosure.weibo}、微信推送{1,460条|disclosure.wechat},《云岫报》刊发{政务专版|item}{48期|disclosure.other_channel},{居民区公告栏|item}张贴{2.1万张|disclosure.other_channel}。
[key_area] 一是推进财政资金信息公开。
+[key_area] 区本级和街镇预决算、部门预决算及“三公”经费做到时间、格式、平台“三统一”,区级公开{部门预算|item}{91家|disclosure.key_area},公开{绩效评价结果|item}{37个|disclosure.key_area},比上年增加{15个|comparison},公开{区级专项资金|item}{22项|disclosure.key_area}、{政府采购信息|item}{1,904条|disclosure.key_area}。
+[key_area] 二是推进公共监管信息公开。
+[key_area] 全年公示{“双公示”行政许可|item}{7,236件|disclosure.key_area}、{行政处罚|item}{2,488件|disclosure.key_area},发布{食品监督抽检信息|item}{52期|disclosure.key_area},{抽检合格率|item}{97.3%|rate},曝光{安全生产“黑名单”企业|item}{4家|disclosure.key_area};
+[key_area] 三是推进旧区改造信息公开,征收决定、评估报告、补偿结果在基地现场和电子触摸屏同步公开,做到“一把尺子量到底”。
[interpretation] 政策解读坚持“谁起草、谁解读”,{区政府规范性文件解读率|item}达到{100%|rate},制作图文解读{29件|interpretation}、视频解读{6件|interpretation}。
[response] 区政府召开新闻通气会{12次|press_conference},委办局“一把手”做客“区长在线”访谈{16期|interview},网民互动{提问|item}{1,208个|inquiry}。
+[response] 12345市民服务热线转来{工单|item}{46,530件|inquiry},{先行联系率|item}{99.6%|rate},{按时办结率|item}{99.9%|rate},{实际解决率|item}{76.4%|rate},{市民满意率|item}{71.8%|rate},后两项分别比上年提高{3.3个|comparison|item=实际解决率}和{4.1个百分点|comparison|item=市民满意率}。
+[response] 办理区人大代表{建议|item}{164件|proposal}、区政协{提案|item}{231件|proposal},除涉密内容外均向社会公开复文。
[application] 三、依申请公开情况
[application] 区政府及部门、街镇受理政府信息公开{申请|item}{1,472件|application.received},同比减少{8.9%|comparison},其中{当面申请|item}{613件|application.breakdown}、{网上申请|item}{428件|application.breakdown}、{信函申请|item}{431件|application.breakdown},向{区政府|item}提出的{206件|application.breakdown},向{区规划土地局|item}提出的{318件|application.breakdown},向{区住房保障局|item}提出的{402件|application.breakdown}。
+[application] 答复{1,455件|application.closed},其中“同意公开”{611件|application.granted},“部分公开”{72件|application.partial},“不予公开”{134件|application.refused|item=},“{信息不存在|item}”{287件|application.unavailable},“{非本机关职责|item}”{204件|application.unavailable},“{申请内容不明确|item}”{93件|application.unavailable},“{重复申请|item}”{54件|application.not_processed},其余{17件|application.carried_out}转入次年办理。
[fee] 区政府信息公开收费全部减免,未收取任何{费用|fee=0}。
[dispute] 四、复议、诉讼情况
[dispute] 发生有关政府信息公开的行政复议{118件|review|item=},{维持|item}{101件|review},{纠错|item}{6件|review},{其他|item}{11件|review};
+[dispute] 行政诉讼{73件|litigation|item=},{维持|item}{70件|litigation},{纠错|item}{1件|litigation},{未结|item}{2件|litigation};
+[dispute] 举报{2件|complaint},经查不属实。
[problem] 五、问题与措施
[problem] 主要问题:一是部分单位公文公开属性界定随意,历史公文转化不够;
+[problem] 二是动迁居民反复申请、滥诉缠诉现象突出,行政成本较大;
+[problem] 三是街镇公开与居务公开衔接不紧。
+[plan] 措施:一是试点编制主动公开全清单;
+[plan] 二是完善申请前置沟通和调解;
+[plan] 三是把公开延伸到居民家门口,选取居民区试点“一屏通”。
---
# id: y7-005  year: 2017  issuer: 鹭川市人民政府
[title] 鹭川市人民政府 2017 年政府信息公开工作年度报告
[preamble] 本年度报告根据《中华人民共和国政府信息公开条例》、国务院办公厅和省政府办公厅有关要求编制，所称“全市”包括市政府及其工作部门、派出机构，各区（市、县）政府及其工作部门、派出机构，以及法律法规授权的具有管理公共事务职能的组织。
[overview] 一、总体情况
[overview] 2017 年，鹭川市以建设国家中心城市为目标，以基层政务公开标准化规范化试点为突破口，坚持以人民为中心的发展思想，把公开透明贯穿于行政权力运行全过程，政务公开第三方评估成绩在副省级城市中位居前列，社会各界总体评价良好。
[organization] 市、区（市、县）、乡镇（街道）三级政务公开工作体系全面建立，市长任领导小组组长，市政府秘书长任常务副组长。
+[organization] 全市明确政务公开工作机构 {312 个|office}，专职人员 {276 人|staff.fulltime}，兼职人员 {2,940 人|staff.parttime}，投入{工作经费|item} {1,286 万元|budget}，同比增加 {9.7%|comparison}。
+[training] 以“走出去、请进来”的方式举办各类培训 {183 期|training}，培训 {2.1 万人次|trainee}，其中市级专题研讨班 {4 期|training}。
[supervision] 市政府督查室把政务公开列入年度重点督查事项，采取随机抽查、暗访体验、电话问询等方式，看窗口、看栏目、看答复，现场反馈、限期整改，有效解决了一批长期想解决而没有解决的问题。
[proactive] 二、主动公开工作情况
[proactive] 全市主动公开{政府信息|item} {612,380 条|disclosure.total}，同比增长 {11.2%|comparison}，其中{市级部门|item} {148,920 条|disclosure.category}、占 {24.3%|rate}，{区（市、县）|item} {463,460 条|disclosure.category}、占 {75.7%|rate}，自《条例》实施以来累计公开 {368.9 万条|disclosure.cumulative}。
+[proactive] 全市政府网站发布信息 {504,117 条|disclosure.website}，其中“中国·鹭川”门户网站发布 {39,604 条|disclosure.website}，政府公报刊发 {186 期|disclosure.gazette}，政务微博发布 {42.8 万条|disclosure.weibo}，政务微信推送 {19.3 万条|disclosure.wechat}，通过{广播、电视、报刊和社区公示栏|item}公开 {7.7 万条|disclosure.other_channel}。
+[proactive] 按信息类型统计，{行政执法类|item} {131,256 条|disclosure.category}，{公共服务类|item} {98,742 条|disclosure.category}，{财政资金类|item} {21,305 条|disclosure.category}，{人事类|item} {9,861 条|disclosure.category}，{应急管理类|item} {3,018 条|disclosure.category}。
[proactive] 在此基础上，进一步推动数据开放，依托市公共数据开放平台向社会开放{数据集|item} {1,240 个|disclosure.category}，较 2016 年增加 {512 个|comparison}，鼓励企业和科研机构开发利用。
[key_area] 三、重点领域信息公开情况
[key_area] 紧扣“三去一降一补”、放管服改革、民生改善等重点，印发任务分解表，逐条明确责任单位，全年督办落实。
+[key_area] 市级公开{权力清单事项|item} {4,326 项|disclosure.key_area}、{公共服务事项|item} {879 项|disclosure.key_area}，公布{重大建设项目审批和实施信息|item} {2,418 条|disclosure.key_area}，公共资源交易中心发布{交易公告和结果|item} {3.6 万条|disclosure.key_area}，同比增长 {27.5%|comparison}；
+[key_area] {棚改安置、公租房配租信息|item}公示 {653 批|disclosure.key_area}，{“双随机”抽查结果|item}公示 {11,270 条|disclosure.key_area}，“双公示”归集{许可和处罚信息|item} {84.3 万条|disclosure.key_area}，{七日内上网公示率|item} {98.9%|rate}。
[interpretation] 四、政策解读和回应关切情况
[interpretation] 市政府全体会议、常务会议审议通过的政策，会后即安排解读，做到文件起草与解读同谋划。
+[interpretation] 全市发布{政策解读|item} {2,846 件|interpretation}，较上年多 {731 件|comparison}，其中市政府门户网站 {418 件|interpretation}，主要负责人署名或访谈解读 {132 件|interpretation}，动漫、H5 等可视化解读 {369 件|interpretation}。
+[response] 市政府新闻办举行新闻发布会 {128 场|press_conference}，部门主要负责人出席 {97 场|press_conference}，开展“一把手在线”访谈 {204 期|interview}，回应社会关切 {4,205 次|response}，12345 市长公开电话受理{群众反映事项|item} {118.4 万件|inquiry}，{办结率|item} {99.7%|rate}，{满意率|item} {93.5%|rate}，与上年的 {91.9%|comparison}相比稳步提升。
[application] 五、依申请公开办理情况
[application] 2017 年全市收到{政府信息公开申请|item} {5,408 件|application.received}，比上年下降 {3.1%|comparison}，{网络申请|item} {2,976 件|application.breakdown}，{信函申请|item} {1,884 件|application.breakdown}，{当面申请|item} {521 件|application.breakdown}，{传真申请|item} {27 件|application.breakdown}，其中{市政府本级|item}收到 {316 件|application.breakdown}。
+[application] 全年答复 {5,367 件|application.closed}，属于已主动公开范围的 {1,103 件|application.granted}，同意公开 {1,762 件|application.granted}，同意部分公开 {388 件|application.partial}，不同意公开 {479 件|application.refused|item=}，{不属于本机关公开|item} {742 件|application.unavailable}，{信息不存在|item} {625 件|application.unavailable}，{告知更改补充|item} {113 件|application.unavailable}，{告知其他途径办理|item} {155 件|application.not_processed}。
[dispute] 六、复议诉讼情况
[dispute] 全市各级复议机关受理政府信息公开行政复议 {347 件|review|item=}，{维持|item} {268 件|review}，{纠错|item} {38 件|review}，{其他|item} {41 件|review}，{纠错率|item} {11.0%|rate}，较上年下降 {2.6 个百分点|comparison}；
+[dispute] 各级法院受理行政诉讼 {216 件|litigation|item=}，{维持或驳回|item} {187 件|litigation}，{纠错|item} {12 件|litigation}，{其他|item} {17 件|litigation}。
[problem] 七、主要问题与改进
[problem] 存在的问题主要有：基层公开标准不统一，同一事项各区公开的要素、时限不一致；
+[problem] 新媒体数量多、影响力分散；
+[problem] 依申请公开跨部门会商不够顺畅，相互推诿时有发生。
[plan] 2018 年，我市将全面推开基层试点成果，编制统一的事项标准，整合新媒体矩阵，健全疑难申请会商制度，并推动公共企事业单位信息公开立规建制。
[signature] 鹭川市人民政府
[signature] 2018 年 3 月 28 日
