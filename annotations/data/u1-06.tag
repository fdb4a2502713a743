# id: u1-041  year: 2022  issuer: 坪澧市人民政府
[mechanism] （三）政府信息管理。
+[mechanism] 市政府制定{规章|item}{3件|document.normative}、废止{1件|document.normative}，出台{行政规范性文件|item}{31件|document.normative}，全部按照坪政发〔2019〕12号文件规定的程序审核、备案。
+[mechanism] 集中清理涉及营商环境的{文件|item}{1,044件|document.other}，其中{保留|item}{862件|document.other}、{修改|item}{57件|document.other}、{废止|item}{125件|document.other}。
+[mechanism] 规章、规范性文件在统一平台发布后，收到群众报错{线索|item}{18条|inquiry}，查实{11条|inquiry}。
[proactive] 市政府公报刊登{规章|item}{3件|document.normative}、{市政府文件|item}{46件|disclosure.category}、{部门规范性文件|item}{29件|document.normative}，全年编印{24期|disclosure.gazette}、赠阅{9.6万份|document.other}。
[platform] （四）平台建设。
+[platform] 全市现有{政府网站|item}{19个|platform}，{政务新媒体|item}{263个|platform}，县区融媒体账号不在其内。
+[proactive] 政府网站年内发布{18.4万条|disclosure.website}，微信公众号{5.2万条|disclosure.wechat}，微博{1.3万条|disclosure.weibo}，其他{新媒体|item}{8,700条|disclosure.other_channel}。
+[interpretation] 市政府网站解读栏目上线{742篇|interpretation}，图表{218篇|interpretation}、音频{37篇|interpretation}、专家文章{64篇|interpretation}。
[supervision] （五）监督保障。
+[supervision] 市本级对县区{考核|item}{1次|supervision}，对部门{测评|item}{4次|supervision}，接受{社会评议|item}{1次|supervision}，发放{问卷|item}{3,000份|document.other}，{满意度|item}{91.8%|rate}。
---
# id: u1-042  year: 2019  issuer: 酉河县档案馆
[platform] 一、查阅服务
[platform] 馆内政府信息公开查阅中心{1处|access_point}，备{座位|item}{24个|other}、{电脑|item}{6台|platform}，接收84个单位报送的{纸质文件|item}{3,118份|document.other}、{电子文件|item}{2,906份|document.other}。
[response] 全年接待{查阅群众|item}{1,385人次|inquiry}，调阅{案卷|item}{2,640卷|other}，出具{证明|item}{427份|other}，电话答复{询问|item}{219次|inquiry}。
[proactive] 二、公开数量
[proactive] 在县政府网站公开本馆信息{46条|disclosure.website}，{开放档案目录|item}公布{2批|disclosure.category}、计{1.7万条|disclosure.category}。
[application] 三、申请
[application] 收到申请{5件|application.received}，{4件|application.granted}公开，{1件|application.unavailable}告知向县自然资源局提出。
[training] 四、宣传
[training] 国际档案日和《条例》实施日设点宣传{2次|training}，发放{宣传页|item}{1,600张|document.other}。
[dispute] 五、争议
[dispute] 没有发生{复议|review=0}、{诉讼|litigation=0}、{举报|complaint=0}。
---
# id: u1-043  year: 2024  issuer: 漳淇区行政审批局
[proactive] （一）主动公开情况
[proactive] 区政府网站本局专栏公开{523条|disclosure.website}；
+[proactive] 分项为：{许可结果|item}{311条|disclosure.category}，{政策文件|item}{26条|disclosure.category}，{规划总结|item}{4条|disclosure.category}，{财政信息|item}{4条|disclosure.category}，{工作动态|item}{178条|disclosure.category}。
+[interpretation] 涉企新政配发解读{9篇|interpretation}，含短视频{3篇|interpretation}。
[application] （二）依申请公开情况
[application] 上年结转{0件|application.carried_in}，本年新收{6件|application.received}，{网站|item}{4件|application.breakdown}、{邮政|item}{2件|application.breakdown}。
+[application] 处理结果：予以公开{3件|application.granted}，部分公开{0件|application.partial}，不予公开{0件|application.refused}，无法提供{2件|application.unavailable}，不予处理{1件|application.not_processed}，其他处理{0件|application.other}，结转{0件|application.carried_out}。
[response] （三）政民互动情况
[response] 回复网站{留言|item}{38条|inquiry}，12345{工单|item}{612件|inquiry}，政协{提案|item}{3件|proposal}，人大{建议|item}{2件|proposal}。
[organization] （四）队伍建设
[organization] 配备专职{2人|staff.fulltime}，信息员{9人|staff.total}，参加区级培训{3次|training}、{26人次|trainee}。
[supervision] （五）监督
[supervision] 被区政府办{通报表扬|item}{1次|supervision}，未发生{责任追究|supervision=0}。
---
# id: u1-044  year: 2017  issuer: 梓涂市人民政府
[response] 五、建议提案公开
[response] 2017年市政府系统承办市{人大代表建议|item}{186件|proposal}、市{政协提案|item}{302件|proposal}，{经济建设类|item}{171件|proposal}、{社会民生类|item}{244件|proposal}、{生态环境类|item}{73件|proposal}。
+[response] 应当公开的{复文|item}{431件|proposal}全部在网站专栏公布，{公开率|item}{100%|rate}，其中{市教育局|item}{52件|proposal}、{市交通局|item}{47件|proposal}。
[response] 六、舆情回应
[response] 监测到涉政舆情{326起|response}，由市政府新闻办协调回应{87起|response}，报送舆情快报{140期|opinion_report}；
+[response] 全年新闻发布会{41场|press_conference}，其中市政府主要负责人出席{3场|press_conference}，部门一把手{16场|press_conference}。
[interpretation] 七、政策解读
[interpretation] 市本级发布解读{317篇|interpretation}，部门{254篇|interpretation}，市政府办公室{63篇|interpretation}。
[response] 网站“市民对话一把手”直播{18期|interview}，网友{提问|item}{1,042条|inquiry}，当场答复{673条|inquiry}。
[application] 八、依申请公开
[application] 收到{1,406件|application.received}，{市政府本级|item}{138件|application.breakdown}，{部门|item}{690件|application.breakdown}，{县市区|item}{578件|application.breakdown}；
+[application] 已主动公开范围{312件|application.granted}，同意公开{421件|application.granted}，部分公开{97件|application.partial}，不同意公开{143件|application.refused}，{不属于本机关公开|item}{219件|application.unavailable}，{信息不存在|item}{181件|application.unavailable}，{其他|item}{33件|application.other}。
---
# id: u1-045  year: 2023  issuer: 白塬岭乡人民政府
[overview] 一、总体情况
[proactive] 乡政府公开信息共计{176条|disclosure.total}，比去年少{14条|comparison|item=}，减少的主要是疫情类。
+[proactive] 走县政府网站的{58条|disclosure.website}，走微信群和公众号的{87条|disclosure.wechat}，走{村头喇叭|item}的{31条|disclosure.other_channel}。
[key_area] {低保评议结果|item}公示{4次|disclosure.key_area}、{医疗救助名单|item}{6次|disclosure.key_area}、{村级工程款|item}{11次|disclosure.key_area}。
[application] 二、依申请公开
[application] 年内没人递交书面{申请|application.received=0}，口头问的当场就答，没有收过一分{钱|fee=0}。
[response] 三、反映办理
[response] 接听12345转来的{电话|item}{49个|inquiry}，{信访|item}{12件|inquiry}，上门调处纠纷34起不在公开工作之列。
[dispute] 四、复议诉讼
[dispute] 没有因公开引起的{复议|review=0}，{诉讼|litigation=0}也没有，更无{举报|complaint=0}。
[organization] 五、人员
[organization] 党政办一人分管，信息员每村一名，合计{9名|staff.total}。
[training] 镇上办了{1期|training}业务课，县里的课去了{2期|training}。
[problem] 六、不足
[problem] 村里喇叭坏了两个，修了半年。
[plan] 已报县融媒体中心维修，预计2月修好。
---
# id: u1-046  year: 2021  issuer: 滁津市水务集团
[proactive] 二、主动公开
[proactive] 集团依照《公共企事业单位信息公开规定制定办法》，全年公开服务信息{1,284条|disclosure.total}，官网{318条|disclosure.website}，微信{544条|disclosure.wechat}，{短信|item}{422条|disclosure.other_channel}。
+[proactive] {停水通知|item}{207条|disclosure.category}、{水质检测报告|item}{52份|disclosure.category}、{收费标准|item}{6条|disclosure.category}、{办事流程|item}{28条|disclosure.category}。
[response] 三、客户诉求
[response] 24小时热线接{来电|item}{18.6万个|inquiry}，{报修|item}{4.2万个|inquiry}、{查费|item}{7.7万个|inquiry}、{投诉|item}{3,406个|inquiry}，{回访满意率|item}{98.2%|rate}。
+[response] 收到12345{派单|item}{5,071件|inquiry}，按时办结{5,064件|inquiry}。
[application] 四、信息公开申诉
[application] 没有收到{信息公开申请|application.received=0}，收到关于水价依据的{询问函|item}{2份|inquiry}，均书面说明。
[dispute] 没有因此发生{申诉|complaint=0}。
[supervision] 五、检查
[supervision] 市住建局对我集团信息公开{检查|item}{2次|supervision}，提出{整改意见|item}{3条|supervision}，完成整改。
[plan] 2022年把营业厅公示栏换成电子屏。
---
# id: u1-047  year: 2018  issuer: 岑江县食品药品监督管理局
[training] 一、学习宣传
[training] 局机关学习《条例》{4次|training}，组织知识测试{1次|training}，{72人|trainee}参加，{平均成绩|item}{91分|other}。
[organization] 二、机构人员
[organization] 配有信息公开机构{1个|office}，工作人员{4人|staff.total}，其中专职{1人|staff.fulltime}、兼职{3人|staff.parttime}；
+[organization] 14个乡镇监管所各指定{一名|staff.total}联络员，经费{2万元|budget}。
[proactive] 三、公开
[proactive] 公开信息{689条|disclosure.total}，{抽检公告|item}{18期|disclosure.category}、{许可公示|item}{413条|disclosure.category}、{处罚公示|item}{66条|disclosure.category}、{消费警示|item}{27条|disclosure.category}。
+[proactive] 其中局网站{592条|disclosure.website}、公众号{97条|disclosure.wechat}。
[application] 四、申请与收费
[application] 受理公开申请{11件|application.received}，{职业打假人|item}提出{9件|application.breakdown}，同意公开{7件|application.granted}、{涉及第三方|item}不公开{1件|application.refused}、{不存在|item}{3件|application.unavailable}。
+[fee] 免收复制费，没有发生{收费|fee=0}。
[dispute] 五、争议
[dispute] 复议{2件|review|item=}，{维持|item}{2件|review}；
+[dispute] 向上级投诉{1件|complaint}。
---
# id: u1-048  year: 2024  issuer: 湄渚区人民政府
[problem] 五、存在的主要问题及改进情况
[problem] 一年来的不足主要有：解读形式里{文字类|item}占了{58%|rate}，{视频|item}仅占{11%|rate}；
+[problem] 街道上报信息“报喜多、管用少”，全年被区政府网站退回{213条|other}；
+[problem] 依申请公开中{复议纠错|item}发生{3件|review}，说明前置审核没有做实。
[plan] 已经采取的办法：把视频解读纳入起草流程，9月以来新增视频{14个|interpretation}，{解读专班|item}由{2人|comparison}扩充到{5人|staff.fulltime}；
+[plan] 对退稿多的{6个|supervision}{街道|item}逐个座谈；
+[plan] 答复书一律先由区司法局审，四季度共审{47件|other}，再没有出现被纠错的情形。
[plan] 2025年将办好三件事：政策问答从40组扩充到百组；
+[plan] 每月开展政务开放活动1次；
+[plan] 建立申请案例库。
[other] 六、其他需要报告的事项
[fee] 收取信息处理费{120元|fee}，涉及{1件|application.breakdown}申请。
